import type { Facility } from '#tables/facilities.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';

export type Status = Facility['status'];
export type RecordStatus = Facility['record_status'];

/** A facility as the directory shows it, in one language. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly group: FacilityGroup;
  readonly kind: string;
  /** Code; null where no source states it. */
  readonly township: string | null;
  /** As people call it: 北门子村. */
  readonly village: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly operator: string | null;
  readonly status: Status;
  /** ISO date of any precision. */
  readonly statusAsOf: string | null;
  /** ISO date of the newest source that speaks of it, where that is later. */
  readonly spoken: string | null;
  readonly record: RecordStatus;
  /** What else is told of it, in words, by the id of the fact. */
  readonly facts: Readonly<Record<string, string>>;
  /** Answers that it counts for, by the id of the fact that is asked. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Everything that can be typed to find it, folded; see `fold`. */
  readonly words: string;
  /** How its names sound; see `soundsOf`. */
  readonly sounds: string;
}
