package org.attune.pagechecks;

import java.util.List;

/** The list of what every published page must pass. */
final class PageChecks {
  private PageChecks() {}

  /** The checks that a page itself shows, in their order. Those of the build are tested with it. */
  static List<PageCheck> all() {
    return List.of(
        PageCheck.of(1, "Structure: headings, title, landmarks, ways on")
            .file(StructureChecks::headings)
            .file(StructureChecks::titleAndLanguage)
            .file(StructureChecks::landmarks)
            .file(StructureChecks::canonical)
            .file(StructureChecks::menu)
            .file(StructureChecks::breadcrumbs)
            .file(StructureChecks::nextOfPath)
            .opened(StructureChecks::breadcrumbsAreSeen),
        PageCheck.of(2, "Valid HTML").file(StructureChecks::validHtml),
        PageCheck.of(3, "axe-core, in each way of viewing and state of a quiz")
            .eachViewing(ComfortChecks::axe)
            .eachKind(QuizStates::axe),
        PageCheck.of(4, "Fits 320 px; targets of 24 px; the focus is seen")
            .eachViewing(ComfortChecks::fits)
            .eachViewing(ComfortChecks::targets)
            .opened(ComfortChecks::focusIsSeen),
        PageCheck.of(5, "Keyboard alone, in the reading order")
            .file(ComfortChecks::noOrderOfItsOwn)
            .eachKind(ComfortChecks::tabsThrough),
        PageCheck.of(6, "Complete without script; still where asked to be")
            .file(ComfortChecks::playsNothing)
            .opened(ComfortChecks::movesToAnEnd)
            .eachKind(ComfortChecks::completeWithoutScript)
            .eachKind(ComfortChecks::stillWhereAsked),
        PageCheck.of(7, "Private: nothing sent, stored or left in an address")
            .file(PrivacyChecks::policy)
            .file(PrivacyChecks::asksNobodyElse)
            .file(PrivacyChecks::formsForget)
            .opened(PrivacyChecks::quiet)
            .eachKind(PrivacyChecks::answersAreGone),
        PageCheck.of(8, "Nothing is kept unless the reader says so; a result can be saved")
            .eachKind(PrivacyChecks::keepsNothing)
            .eachKind(PrivacyChecks::savesAsAFile),
        PageCheck.of(9, "Help in the first screen, and the same block on every page")
            .file(HelpChecks::block)
            .file(HelpChecks::services)
            .eachViewing(HelpChecks::helpNowIsInTheFirstScreen)
            .opened(HelpChecks::numbersFirst)
            .eachKind(HelpChecks::blockIsPrinted),
        PageCheck.of(10, "Help before the questions and above the result")
            .file(HelpChecks::opening)
            .eachKind(HelpChecks::helpAboveTheResult),
        PageCheck.of(11, "A self-assessment judges nobody and says what it is not")
            .file(HelpChecks::judgesNobody)
            .file(HelpChecks::saysWhatItIsNot)
            .eachKind(HelpChecks::resultSaysWhatItIsNot),
        PageCheck.of(12, "The way out of a page about harm")
            .file(ExitChecks::exit)
            .file(ExitChecks::neutralTitle)
            .opened(ExitChecks::exitStaysInReach)
            .eachKind(ExitChecks::leaves),
        PageCheck.of(13, "Who wrote it, when, and who has not reviewed it")
            .file(TrustChecks::colophon),
        PageCheck.of(14, "Citations and references belong together").file(TrustChecks::citations),
        PageCheck.of(15, "Data for machines and shared links say what the text says")
            .file(MachineChecks::structuredData)
            .file(MachineChecks::sharedLink)
            .opened(MachineChecks::isJson),
        PageCheck.of(16, "No claim beyond the evidence").file(TrustChecks::claims),
        PageCheck.of(17, "Plain words: no article asks for more than eight years of school")
            .file(TrustChecks::readingLevel),
        PageCheck.of(18, "Glossary terms show their meaning, and stay links")
            .file(TrustChecks::terms)
            .eachKind(TrustChecks::termsOpen),
        PageCheck.of(19, "The same at the root, below a path and from disk")
            .file(DeliveryChecks::relative)
            .eachKind(DeliveryChecks::worksBelowAPath)
            .eachKind(DeliveryChecks::worksFromDisk)
            .eachKind(DeliveryChecks::isFoundFromAnywhere),
        PageCheck.of(20, "Every link, picture, script and style is there")
            .file(DeliveryChecks::links)
            .file(DeliveryChecks::pictures)
            .file(DeliveryChecks::leadsOn)
            .opened(DeliveryChecks::loads),
        PageCheck.of(21, "Within the budgets; names with a hash of the content")
            .file(DeliveryChecks::budget)
            .file(DeliveryChecks::namedByContent),
        PageCheck.of(22, "Prints as a handout").eachKind(PrintChecks::handout),
        PageCheck.of(23, "Translations point to each other").file(DeliveryChecks::translations));
  }

  /** The check of one number. */
  static PageCheck number(int number) {
    return all().stream().filter(check -> check.number() == number).findFirst().orElseThrow();
  }
}
