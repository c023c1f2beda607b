module.exports = function (config) {
  config.addPassthroughCopy({ assets: "." });
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addCollection("tagNames", (all) => {
    const names = new Set();
    all.getAll().forEach((page) => (page.data.tags || []).forEach((tag) => names.add(tag)));
    return [...names].sort();
  });
  config.addCollection("news", (all) =>
    all.getAll().filter((page) => page.data.article).sort((a, b) => b.date - a.date).slice(0, 20));
  return { dir: { input: "src", output: "out", includes: "../_includes" }, markdownTemplateEngine: false };
};
