package org.attune.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes JSON in one line, key by key in the order of the calls. */
public final class JsonText {
  private final StringBuilder text = new StringBuilder();
  private final Deque<Boolean> begun = new ArrayDeque<>();
  private boolean afterKey;

  /** Begins a group of keys. */
  public JsonText beginGroup() {
    return begin('{');
  }

  /** Ends a group of keys. */
  public JsonText endGroup() {
    return end('}');
  }

  /** Begins a list. */
  public JsonText beginList() {
    return begin('[');
  }

  /** Ends a list. */
  public JsonText endList() {
    return end(']');
  }

  /** A key; its value must be the next call. */
  public JsonText key(String name) {
    separate();
    string(name);
    text.append(':');
    afterKey = true;
    return this;
  }

  /** Text; {@code null} is written as such. */
  public JsonText value(@Nullable String value) {
    separate();
    if (value == null) {
      text.append("null");
    } else {
      string(value);
    }
    return this;
  }

  /** A whole number. */
  public JsonText value(long value) {
    separate();
    text.append(value);
    return this;
  }

  /** A number, all its digits without an exponent; {@code null} is written as such. */
  public JsonText value(@Nullable BigDecimal value) {
    separate();
    text.append(value == null ? "null" : value.toPlainString());
    return this;
  }

  /** True or false. */
  public JsonText value(boolean value) {
    separate();
    text.append(value);
    return this;
  }

  /** A value that does not exist. */
  public JsonText none() {
    separate();
    text.append("null");
    return this;
  }

  private JsonText begin(char bracket) {
    separate();
    text.append(bracket);
    begun.push(false);
    return this;
  }

  private JsonText end(char bracket) {
    begun.pop();
    text.append(bracket);
    return this;
  }

  private void separate() {
    if (afterKey) {
      afterKey = false;
      return;
    }
    if (!begun.isEmpty()) {
      if (begun.pop()) {
        text.append(',');
      }
      begun.push(true);
    }
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> plain(c, value, i);
      }
    }
    text.append('"');
  }

  private void plain(char c, String value, int at) {
    if (c < ' ' || c == 0x7f || isAlone(c, value, at)) {
      text.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        text.append(Character.forDigit((c >> shift) & 0xf, 16));
      }
    } else {
      text.append(c);
    }
  }

  /** True for half of a character beyond the first 65,536, without its other half. */
  private static boolean isAlone(char c, String value, int at) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
