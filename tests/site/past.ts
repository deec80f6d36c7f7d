import fs from 'node:fs';
import path from 'node:path';
import { fixtureRepo } from '../support/fixture-repo.ts';
import { inCounty } from '../support/county.ts';

/** A version whose content, date and reason never change, so that its address does not either. */
export const PAST_VERSION = '46db819ee062';

/** The reason for that version; a reader's browser must not take it for markup. */
export const PAST_REASON = 'Name the kinds in full <b>& check</b>';

const KINDS = `kind_id,name_zh,name_en,note
elder-village-home,互助幸福院,Mutual-aid home,"旧名，
写作两行"
child-garden,菜园,Garden,=1+1
gone-kind,已取消,Cancelled,
`;
const KINDS_LATER = `kind_id,title_zh,name_en,rank
elder-village-home,互助幸福院,Village mutual-aid home,1
child-garden,菜园,Garden,2
new-kind,新增的一种,A new kind,"a,b ""c"" <i>d</i>"
`;
const FACILITIES = `facility_id,name_zh,kind_id,beds
beimenzi-mutual-aid-home,北门子幸福院,elder-village-home,
`;

/**
 * A copy of the tables with a past of its own: this repository's past may have been left behind,
 * and grows. Returns the folder of the tables.
 */
export function layPast(folder: string): string {
  fs.mkdirSync(folder);
  const repo = fixtureRepo(folder);
  repo.write('data/facility_kinds.csv', KINDS);
  repo.write('data/facilities.csv', FACILITIES);
  repo.commit('2026-01-02T09:00:00+08:00', 'List the kinds');
  repo.write('data/facility_kinds.csv', KINDS_LATER);
  repo.write('docs/notes.md', 'Notes');
  const body = 'As the notice has it.\n\nSigned-off-by: Somebody <somebody@example.org>';
  repo.commit('2026-03-04T23:30:00+08:00', `${PAST_REASON}\n\n${body}`);
  fs.cpSync(inCounty('data'), path.join(folder, 'data'), { recursive: true });
  repo.commit('2026-05-06T10:00:00+08:00', '补齐各表');
  return path.join(folder, 'data');
}
