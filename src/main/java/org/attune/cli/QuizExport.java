package org.attune.cli;
final class QuizExport {
  QuizExport(QuizFiles files, Terminal terminal) {}
  int run(Arguments a) { return 1; }
}
