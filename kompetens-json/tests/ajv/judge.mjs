// node judge.mjs SCHEMA DOCUMENTS: for each line of DOCUMENTS, which is one JSON document, prints whether SCHEMA takes it
// for right.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";

const [schema, documents] = process.argv.slice(2);
// As JSON Schema 2020-12 has it, formats are annotations. Types may be unions, as a property may be null.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true, validateFormats: false });
const isRight = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
const verdicts = [];
for await (const line of createInterface({ input: createReadStream(documents, "utf8"), crlfDelay: Infinity })) {
  verdicts.push(isRight(JSON.parse(line)));
}
console.log(verdicts.join("\n"));
