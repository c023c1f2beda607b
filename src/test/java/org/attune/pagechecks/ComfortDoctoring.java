package org.attune.pagechecks;

import static org.attune.pagechecks.Doctoring.ARTICLE;
import static org.attune.pagechecks.Doctoring.QUIZ;
import static org.attune.pagechecks.Doctoring.replaced;
import static org.attune.pagechecks.Doctoring.scripted;
import static org.attune.pagechecks.Doctoring.styled;

import java.util.List;

/** Pages that are hard to use: numbers 3 to 6. */
final class ComfortDoctoring {
  private ComfortDoctoring() {}

  static List<Doctoring> all() {
    return List.of(
        styled(
            3, "text that is too pale", ARTICLE, "main p{color:#ccc !important}", "color-contrast"),
        replaced(
            3,
            "a picture without words",
            ARTICLE,
            "<h1>",
            "<img src=\"../img/mark.svg\"><h1>",
            "image-alt"),
        styled(
            4,
            "a line that is too long for a phone",
            ARTICLE,
            "main h2{width:500px}",
            "scrolls sideways"),
        styled(
            4,
            "targets that are too small",
            ARTICLE,
            ".help-now{padding:0;width:20px;height:10px;display:block;overflow:hidden;line-height:10px}",
            "is a target of"),
        styled(
            4,
            "no ring of focus",
            ARTICLE,
            "*:focus-visible{outline:0 !important}",
            "shows no focus"),
        styled(
            4,
            "a bar over what has the focus",
            ARTICLE,
            "body::after{content:'';position:fixed;inset:60% 0 0 0;z-index:9;background:#000}",
            "is covered in focus"),
        replaced(
            5,
            "an order of its own",
            ARTICLE,
            "<a class=\"brand\"",
            "<a tabindex=\"3\" class=\"brand\"",
            "orders the focus by itself"),
        styled(
            5,
            "a reading order that the focus does not follow",
            ARTICLE,
            "a:focus{outline:0 !important}",
            "shows no focus"),
        scripted(
            5,
            "a trap for the keyboard",
            ARTICLE,
            "addEventListener('keydown',e=>{if(e.key==='Tab')e.preventDefault()});",
            "stops for the focus"),
        scripted(
            6,
            "text that only a script writes",
            ARTICLE,
            "const p=document.createElement('p');p.textContent='Only with"
                + " script';document.querySelector('main').append(p)",
            "lacks without script: Only with script"),
        replaced(
            6,
            "a film that plays by itself",
            ARTICLE,
            "</main>",
            "<video autoplay></video></main>",
            "plays by itself"),
        styled(
            6,
            "motion without being asked",
            ARTICLE,
            "@keyframes x{to{opacity:.5}} h1{animation:x 1s infinite !important}",
            "moves without end"),
        scripted(
            6,
            "motion though it is unwanted",
            ARTICLE,
            "document.querySelector('h1').animate([{opacity:.5},{opacity:1}],{duration:60000})",
            "moves though asked to be still"),
        replaced(
            6,
            "a quiz without its key",
            QUIZ,
            "<section class=\"key\"",
            "<section hidden class=\"key\"",
            "lacks without script: .key"));
  }
}
