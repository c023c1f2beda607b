package org.attune.probe;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attune.address.Url;

/** One question to one server, redirects not followed. */
public interface Web {
  /** The answer; whatever happens is one, and none is an exception. */
  Answer ask(Question question) throws InterruptedException;

  /**
   * A question.
   *
   * @param method {@code HEAD} or {@code GET}
   * @param cookies the value of a Cookie header; {@code ""} for none
   * @param toHeaders how long the server may take to begin
   * @param forBody how long it may then take to send what is wanted
   */
  record Question(String method, Url url, String cookies, Duration toHeaders, Duration forBody) {}

  /** How the reading of a body ended. */
  enum End {
    /** Whole. */
    WHOLE,
    /** As much as is wanted, and more would come. */
    ENOUGH,
    /** The connection ended too early. */
    CUT,
    /** Time ran out. */
    LATE,
    /** The bytes are not what the headers say of their encoding. */
    GARBLED
  }

  /** Why there is no answer. */
  enum Silence {
    /** No such host. */
    NO_HOST,
    /** Nobody listens there. */
    REFUSED,
    /** The connection was closed or reset. */
    RESET,
    /** What came is no HTTP. */
    BROKEN,
    /** Nothing came in time. */
    TIMEOUT,
    /** The certificate is not to be trusted. */
    CERTIFICATE,
    /** No encrypted connection could be made. */
    TLS,
    /** The address can't be asked from here. */
    UNASKABLE
  }

  /**
   * What came back.
   *
   * @param silence empty where a server answered
   * @param detail what is known of a silence: the certificate's fault; {@code ""} for nothing
   * @param status the number that was answered; 0 for a silence
   * @param headers names in lower case
   * @param body decoded, at most as much as is wanted
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared; a copy would cost its size again.
  record Answer(
      Optional<Silence> silence,
      String detail,
      int status,
      Map<String, List<String>> headers,
      byte[] body,
      End end) {

    static Answer silent(Silence silence, String detail) {
      return new Answer(Optional.of(silence), detail, 0, Map.of(), new byte[0], End.WHOLE);
    }

    /** The first value of a header; {@code ""} where there is none. */
    String header(String name) {
      List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
      return values.isEmpty() ? "" : values.get(0);
    }

    boolean isSilent() {
      return silence.isPresent();
    }

    boolean isRedirect() {
      return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    boolean isPermanent() {
      return status == 301 || status == 308;
    }

    boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    /** True for what a browser would show as a page. */
    boolean isHtml() {
      String type = header("content-type").toLowerCase(Locale.ROOT);
      return type.contains("html") || (type.isEmpty() && status != 204);
    }
  }
}
