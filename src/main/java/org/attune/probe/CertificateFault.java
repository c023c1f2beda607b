package org.attune.probe;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with a certificate, in plain words. */
final class CertificateFault {
  private CertificateFault() {}

  /** Empty where the failure is about something else. */
  static Optional<String> of(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (failure instanceof CertificateExpiredException) {
      return Optional.of("its certificate has run out" + date(message));
    }
    if (failure instanceof CertificateNotYetValidException) {
      return Optional.of("its certificate is not valid yet" + date(message));
    }
    if (lower.contains("subject alternative") || lower.contains("no name matching")) {
      return Optional.of("its certificate is for another name");
    }
    if (lower.contains("unable to find valid certification path")) {
      return Optional.of("its certificate is signed by nobody who is known");
    }
    if (failure instanceof CertPathValidatorException
        || (failure instanceof CertificateException && failure.getCause() == null)) {
      return Optional.of("its certificate can't be trusted");
    }
    return Optional.empty();
  }

  /** The JDK says {@code NotAfter: Mon Jan 01 00:00:00 UTC 2024}. */
  private static String date(String message) {
    int colon = message.indexOf(": ");
    return colon < 0 ? "" : " (" + message.substring(colon + 2) + ")";
  }
}
