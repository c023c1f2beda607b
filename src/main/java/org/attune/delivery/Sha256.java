package org.attune.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * SHA-256, for the hashes of scripts in a policy. The JVM's own costs a cold one more than all the
 * rest of such a page, for its registry of providers; a page has a few kilobytes of script.
 *
 * @see <a href="https://doi.org/10.6028/NIST.FIPS.180-4">FIPS 180-4</a>
 */
final class Sha256 {
  private static final int BLOCK = 64;
  private static final int[] ROUND = fractions(64, 3);
  private static final int[] START = fractions(8, 2);

  private Sha256() {}

  /** The hash as a policy writes it: {@code 'sha256-…'}. */
  static String source(String text) {
    byte[] hash = of(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  /** The 32 bytes of the hash. */
  static byte[] of(byte[] message) {
    ByteBuffer padded = ByteBuffer.allocate((message.length + 8) / BLOCK * BLOCK + BLOCK);
    padded.put(message).put((byte) 0x80).putLong(padded.capacity() - 8, 8L * message.length);
    padded.rewind();
    int[] state = START.clone();
    int[] words = new int[ROUND.length];
    while (padded.hasRemaining()) {
      for (int i = 0; i < 16; i++) {
        words[i] = padded.getInt();
      }
      block(state, words);
    }
    ByteBuffer hash = ByteBuffer.allocate(32);
    Arrays.stream(state).forEach(hash::putInt);
    return hash.array();
  }

  private static void block(int[] state, int[] words) {
    for (int i = 16; i < words.length; i++) {
      words[i] = words[i - 16] + small(words[i - 15], 7, 18, 3) + words[i - 7];
      words[i] += small(words[i - 2], 17, 19, 10);
    }
    int[] s = state.clone();
    for (int i = 0; i < words.length; i++) {
      int choice = s[4] & s[5] ^ ~s[4] & s[6];
      int majority = s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2];
      int first = s[7] + large(s[4], 6, 11, 25) + choice + ROUND[i] + words[i];
      int second = large(s[0], 2, 13, 22) + majority;
      System.arraycopy(s, 0, s, 1, 7);
      s[4] += first;
      s[0] = first + second;
    }
    Arrays.setAll(state, i -> state[i] + s[i]);
  }

  private static int small(int word, int turn, int more, int shift) {
    return Integer.rotateRight(word, turn) ^ Integer.rotateRight(word, more) ^ word >>> shift;
  }

  private static int large(int word, int turn, int more, int most) {
    return Integer.rotateRight(word, turn)
        ^ Integer.rotateRight(word, more)
        ^ Integer.rotateRight(word, most);
  }

  /** The first 32 bits behind the point of the roots of the first primes. */
  private static int[] fractions(int count, int degree) {
    int[] fractions = new int[count];
    int found = 0;
    for (int number = 2; found < count; number++) {
      if (isPrime(number)) {
        double root = degree == 2 ? Math.sqrt(number) : Math.cbrt(number);
        fractions[found++] = (int) (long) ((root - Math.floor(root)) * (1L << 32));
      }
    }
    return fractions;
  }

  private static boolean isPrime(int number) {
    for (int divisor = 2; divisor * divisor <= number; divisor++) {
      if (number % divisor == 0) {
        return false;
      }
    }
    return true;
  }
}
