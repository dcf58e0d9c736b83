// Runs Ace by DAISY over many e-books in one process: node ace.cjs MODULES FOLDER FILE...
// Writes what it says of the first file to FOLDER/0.json, of the second to FOLDER/1.json, and so on.
"use strict";
const fs = require("fs");
const path = require("path");

const [modules, folder, ...files] = process.argv.slice(2);
const ace = require(path.join(modules, "@daisy/ace-core"));
const runner = require(path.join(modules, "@daisy/ace-axe-runner-puppeteer"));

async function main() {
  for (const [number, file] of files.entries()) {
    const outdir = path.join(folder, String(number));
    const log = path.join(folder, "ace.log");
    const options = { cwd: process.cwd(), outdir, silent: true, initLogger: true, fileName: log };
    const [, report] = await ace(file, options, runner);
    fs.writeFileSync(path.join(folder, `${number}.json`), JSON.stringify(report));
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
