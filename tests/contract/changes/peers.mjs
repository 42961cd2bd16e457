// Verdicts of other published checkers: pairs as JSON on standard input, verdicts on standard output.
// Run by `test_peers.py`, with `api-smart-diff` and `openapi-diff` below the folder it is copied to.
import { createRequire } from "module";
import { readFileSync } from "fs";

const require = createRequire(import.meta.url);
const { apiCompare } = require("api-smart-diff");
const openapiDiff = require("openapi-diff");

function smart({ old, new: next }) {
  const found = apiCompare(old, next).diffs.map((diff) => diff.type);
  const order = ["breaking", "unclassified", "deprecated", "non-breaking", "annotation"];
  return order.find((type) => found.includes(type)) ?? "none";
}

async function atlassian({ old, new: next }) {
  const source = (document) => ({
    content: JSON.stringify({ ...document, openapi: "3.0.3" }),
    location: "document",
    format: "openapi3",
  });
  const found = await openapiDiff.diffSpecs({
    sourceSpec: source(old),
    destinationSpec: source(next),
  });
  if (found.breakingDifferencesFound) return "breaking";
  if (found.unclassifiedDifferences.length) return "unclassified";
  return found.nonBreakingDifferences.length ? "non-breaking" : "none";
}

async function asked(checker, pair) {
  try {
    return await checker(pair);
  } catch (error) {
    return "failed";
  }
}

const verdicts = { "api-smart-diff": {}, "openapi-diff": {} };
for (const pair of JSON.parse(readFileSync(0, "utf-8"))) {
  verdicts["api-smart-diff"][pair.name] = await asked(smart, pair);
  verdicts["openapi-diff"][pair.name] = await asked(atlassian, pair);
}
console.log(JSON.stringify(verdicts, null, 1));
