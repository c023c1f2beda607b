// Runs in Rhino. Gives clean-css and UglifyJS the little of Node.js that they ask for, and defines
// minifyStyle and minifyScript. Both answer a first line that is empty, or says what is wrong as
// "line column message" ("0 0 …" where it is no fault of the author), and below it the text.

var atob = function () {}, btoa = atob; // for source maps, which nobody asks for

var nodeModules = {
  fs: {},
  http: {},
  https: {},
  os: { EOL: '\n' },
  path: {
    resolve: function (path) { return path; },
    dirname: function () { return ''; },
    join: function () { return Array.prototype.join.call(arguments, '/'); },
    isAbsolute: function () { return false; }
  },
  url: {
    parse: function () { return {}; },
    resolve: function (from, to) { return to; }
  },
  'source-map': {}
};

var nodeProcess = {
  platform: 'linux',
  env: {},
  argv: [],
  cwd: function () { return '/'; },
  nextTick: function (task) { task(); }
};

var loadModule = (function () {
  var modules = {};

  function normal(folder, name) {
    var parts = [];
    (folder + '/' + name).split('/').forEach(function (part) {
      if (part === '..') parts.pop();
      else if (part !== '.' && part !== '') parts.push(part);
    });
    var path = parts.join('/');
    if (/\.js$/.test(path)) return path;
    return has(path + '.js') ? path + '.js' : path + '/index.js';
  }

  return function load(path) {
    if (modules[path]) return modules[path].exports;
    var module = modules[path] = { exports: {} };
    var folder = path.substring(0, path.lastIndexOf('/'));
    var require = function (name) {
      return name.charAt(0) === '.' ? load(normal(folder, name)) : nodeModules[name];
    };
    new Function('require', 'module', 'exports', 'process', read(path))(
      require, module, module.exports, nodeProcess);
    return module.exports;
  };
})();

var CleanCSS, uglify;

function minifyStyle(text) {
  CleanCSS = CleanCSS || loadModule('index.js');
  // It takes a statement such as "@layer a, b;" for a part of the next selector.
  var layers = '', rest = text, first;
  while ((first = /^\s*(?:\/\*[^]*?\*\/\s*)*@layer\s+([^{};]*);/.exec(rest))) {
    layers += '@layer ' + first[1].replace(/\s*,\s*/g, ',').trim() + ';';
    rest = rest.substring(first[0].length);
  }
  if (/@layer\s+[^{};]*;/.test(rest)) return '0 0 a layer statement behind rules\n';
  var result = new CleanCSS({ level: 1, inline: false, rebase: false }).minify(rest);
  // A warning means that it left out what it did not understand, such as nested rules.
  var said = result.errors.concat(result.warnings);
  return said.length ? '0 0 ' + said[0].replace(/\s+/g, ' ') + '\n' : '\n' + layers + result.styles;
}

function minifyScript(text) {
  if (!uglify) {
    uglify = {};
    new Function('domprops', 'exports', uglifySource)({}, uglify);
  }
  var result = uglify.minify(text, { compress: false, mangle: true });
  var error = result.error;
  if (!error) return '\n' + result.code;
  return (error.line || 0) + ' ' + ((error.col || 0) + 1) + ' ' + String(error.message).replace(/\s+/g, ' ') + '\n';
}
