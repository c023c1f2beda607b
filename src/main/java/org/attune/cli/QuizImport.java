package org.attune.cli;
final class QuizImport {
  QuizImport(QuizFiles files, Terminal terminal) {}
  int run(Arguments a) { return 1; }
}
