import { describe, expect, test } from 'vitest';
import { hexGeometry, schematicCounty } from '#map/hex-grid.ts';
import { borderNeighbours } from '#map/neighbours.ts';
import { directions, stepsOf } from '#map/steps.ts';
import type { Stepping } from '#map/steps.ts';
import { drawTownships } from '#map/township-map.ts';
import { realDataset } from '../support/dataset.ts';

const townships = realDataset().townships.map(({ value }) => value);
const nameOf = new Map(townships.map((row) => [row.township_code, row.name_zh] as const));
const codeOf = new Map(townships.map((row) => [row.name_zh, row.township_code] as const));
const { cells } = drawTownships(schematicCounty(townships), []);
const stepsFrom = (name: string): (string | undefined)[] => {
  const steps = cells.find(({ code }) => code === codeOf.get(name))?.steps;
  return directions.map((direction) => nameOf.get(steps?.[direction] ?? ''));
};

describe('townships that share a border', () => {
  const neighbours = borderNeighbours(hexGeometry(townships, 0));

  test('are up to six around a hexagon', () => {
    const around = neighbours.get(codeOf.get('西合营镇') ?? '') ?? [];
    expect(around.map((code) => nameOf.get(code)).toSorted()).toEqual(
      ['代王城镇', '吉家庄镇', '南岭庄乡', '白乐镇', '南杨庄乡', '柏树乡'].toSorted(),
    );
    for (const codes of neighbours.values()) expect(codes.length).toBeLessThanOrEqual(6);
  });

  test('are neighbours of one another', () => {
    for (const [code, around] of neighbours) {
      for (const other of around) expect(neighbours.get(other)).toContain(code);
    }
  });
});

describe('an arrow key', () => {
  test.each([
    ['西合营镇', '吉家庄镇', '白乐镇', '南杨庄乡', '代王城镇'],
    ['蔚州镇', '代王城镇', '南杨庄乡', '下宫村乡', '暖泉镇'],
  ])('leads from %s up to %s, right to %s, down to %s, left to %s', (from, ...to) => {
    expect(stepsFrom(from)).toEqual(to);
  });

  test('leads nowhere beyond the edge of the county', () => {
    expect(stepsFrom('常宁乡')[1]).toBeUndefined();
    expect(stepsFrom('白草村乡')[0]).toBeUndefined();
  });

  test('leads back by the opposite key, wherever the first led aslant by choice', () => {
    const byCode = new Map(cells.map((cell) => [cell.code, cell]));
    for (const { code, steps } of cells) {
      const right = byCode.get(steps.right ?? '');
      if (right?.y === byCode.get(code)?.y) expect(right?.steps.left).toBe(code);
      const above = byCode.get(steps.up ?? '');
      // Up and to the right is answered by down and to the left.
      if (above !== undefined && above.x > (byCode.get(code)?.x ?? 0)) {
        expect(above.steps.down).toBe(code);
      }
    }
  });

  test('leads, in the end, to every township from every other', () => {
    for (const { code } of cells) expect(reachable(code).size).toBe(22);
  });

  test('leads to what lies that way where no border is shared', () => {
    const island: Stepping = { code: 'island', x: 0, y: 0, neighbours: [] };
    const east: Stepping = { code: 'east', x: 50, y: 10, neighbours: [] };
    const farEast: Stepping = { code: 'far east', x: 90, y: 18, neighbours: [] };
    expect(stepsOf([farEast, island, east]).get('island')).toEqual({
      up: null,
      right: 'east',
      down: null,
      left: null,
    });
  });
});

function reachable(start: string): Set<string> {
  const found = new Set([start]);
  // A set hands out what is added to it on the way, too.
  for (const code of found) {
    const steps = cells.find((cell) => cell.code === code)?.steps;
    for (const direction of directions) {
      const next = steps?.[direction] ?? null;
      if (next !== null) found.add(next);
    }
  }
  return found;
}
