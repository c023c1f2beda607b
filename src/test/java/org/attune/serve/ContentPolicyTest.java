package org.attune.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far a policy is opened for the preview's script. */
class ContentPolicyTest {
  @Test
  void opensWhatIsClosed() {
    assertThat(ContentPolicy.open("script-src 'self'; connect-src 'none'"))
        .isEqualTo("script-src 'self'; connect-src 'self'");
  }

  @Test
  void givesWhatFallsBackADirectiveOfItsOwn() {
    assertThat(ContentPolicy.open("default-src 'none'"))
        .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
  }

  @Test
  void leavesOpenWhatNoDirectiveCloses() {
    assertThat(ContentPolicy.open("upgrade-insecure-requests"))
        .isEqualTo("upgrade-insecure-requests");
  }
}
