// Draws Open Peeps busts. Reads a JSON list of lists of options from stdin, and writes a
// JSON list of lists of SVG texts. A name that the set does not have is an error: the
// library would draw a head without a face.
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { readFileSync } from 'node:fs';

const known = openPeeps.schema.properties;

function check(name, value) {
  const items = known[name]?.items;
  if (!items) throw new Error(`Open Peeps has no option "${name}"`);
  const fits = items.enum ? items.enum.includes(value) : new RegExp(items.pattern).test(value);
  if (!fits) throw new Error(`Open Peeps has no ${name} "${value}"`);
}

function draw(options) {
  const chosen = { accessoriesProbability: 0, facialHairProbability: 0, maskProbability: 0 };
  for (const [name, value] of Object.entries(options)) {
    check(name, value);
    chosen[name] = [value];
    if (`${name}Probability` in chosen) chosen[`${name}Probability`] = 100;
  }
  return createAvatar(openPeeps, { seed: 'fixed', ...chosen }).toString();
}

const wanted = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(wanted.map((people) => people.map(draw))));
