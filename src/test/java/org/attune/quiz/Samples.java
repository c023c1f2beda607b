package org.attune.quiz;

/** Good quizzes, for tests to break. */
public final class Samples {
  private Samples() {}

  /** Two scales, one a mean and one a sum; line numbers count from 1. */
  public static final String ASSESSMENT =
      """
      ---
      title: How is therapy feeling lately?
      answers: Not at all | A little | Somewhat | Mostly | Completely
      does-not-apply: Doesn't apply to me
      may-skip: 1
      scales: {pace: {score: sum}}
      status: published
      ---

      Think about your **last two or three sessions**.

      ## Feeling safe and understood (bond)

      1. I can say what is really on my mind.
      2. My therapist seems to get what I mean.
      3. I hold back because I expect to be judged. *(reversed)*

      ### What this may mean

      - **Not at all to A little**: Speaking openly seems hard just now. That can be talked about.
        > I find this hard to say here. Can we go slower?
      - **Somewhat**: Some of this is there. What would you change?
      - **Mostly to Completely**: You describe feeling able to speak.

      ## Going at my speed (pace)

      1. We go as fast as I like.
      2. I can say "not today".

      ### What this may mean

      - **1 to 4**: It may be too fast just now.

      > Can we take more time?

      - **5 to 10**: You describe a pace that you can bear.

      ## If you need help now

      - [I am thinking of ending my life](../help/now.md)
      - [I am afraid of my therapist](../help/harm.md)
      """;

  /** Two questions, the second with several right answers. */
  public static final String CHECK =
      """
      ---
      title: Ruptures and repair
      status: published
      shuffle: answers
      ---

      Two questions on strains.

      ## What is a "rupture"?

      - [ ] The last session
        > Endings matter, but differ.
      - [x] A strain in the working relationship
        > Yes. Many can be repaired.

      *Hint: It happens between two people.*

      **Why:** Naming it early helps. [Read more](../articles/ruptures.md)

      ## Which of these can be talked about? (pick all that apply)

      - [x] A joke that hurt
      - [x] A session that felt too long
      - [ ] A secret that you were asked to keep
        > That is not yours to mend.

      **Why:** Harm is not a strain.
      """;
}
