/**
 * Who may import whom. ARCHITECTURE.md says why; server/src/architecture.test.ts
 * proves on planted faults that these rules see the modules at all.
 */
const domainParts = ["text", "quotation", "collation", "difference", "corrections", "review", "report"];

/** A part may import the parts before it, never those behind it. */
const forwardOnly = domainParts.slice(0, -1).map((part, index) => ({
  name: `domain-${part}-looks-back-only`,
  severity: "error",
  from: { path: `^server/src/domain/${part}/`, pathNot: "\\.(test|testkit)\\.ts$" },
  to: { path: `^server/src/domain/(${domainParts.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "domain-is-pure",
      comment:
        "The core imports itself alone, and the text comparison of `diff`; resources come in through domain/language.ts.",
      severity: "error",
      from: { path: "^server/src/domain/", pathNot: "\\.(test|testkit)\\.ts$" },
      to: { pathNot: "^server/src/domain/|node_modules/diff/" },
    },
    ...forwardOnly,
    {
      name: "contract-knows-the-domain-only",
      severity: "error",
      from: { path: "^server/src/contract/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^server/src/(contract|domain)/|node_modules/zod/" },
    },
    {
      name: "usecases-know-no-edge",
      severity: "error",
      from: { path: "^server/src/usecases/", pathNot: "\\.(test|testkit)\\.ts$" },
      to: { pathNot: "^server/src/(usecases|domain)/" },
    },
    {
      name: "http-goes-through-usecases",
      severity: "error",
      from: { path: "^server/src/http/", pathNot: "\\.(test|testkit)\\.ts$" },
      to: { path: "^server/src/(store|ingest|language|jobs|cli)/" },
    },
    {
      name: "store-knows-no-edge",
      severity: "error",
      from: { path: "^server/src/store/", pathNot: "\\.(test|testkit)\\.ts$" },
      to: { path: "^server/src/(http|cli|contract|ingest|jobs|formats)/" },
    },
    {
      name: "web-enters-the-server-by-two-doors",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^server/", pathNot: "^server/src/(domain|contract)/public\\.ts$" },
    },
    {
      name: "web-features-stand-apart",
      severity: "error",
      from: { path: "^web/src/features/([^/]+)/" },
      to: { path: "^web/src/(features/(?!$1/)|app/)" },
    },
    {
      name: "web-ui-knows-no-domain",
      severity: "error",
      from: { path: "^web/src/components/ui/" },
      to: { path: "^(server/|web/src/(features|app)/)|@variorum" },
    },
    {
      name: "web-strings-stand-below",
      severity: "error",
      from: { path: "^web/src/strings/", pathNot: "\\.(test|testkit)\\.tsx?$" },
      to: { path: "^web/src/(components|features|app|lib)/" },
    },
    {
      name: "e2e-stands-outside",
      severity: "error",
      from: { path: "^e2e/" },
      to: { path: "^(web/|server/src/(?!contract/))" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
