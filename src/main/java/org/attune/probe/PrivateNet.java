package org.attune.probe;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Keeps a page of somebody else from making this program ask inside of the network that it runs in.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose
 *     addresses</a>
 */
final class PrivateNet {
  private PrivateNet() {}

  /** True where a host has an address that is not on the public net; false where it has none. */
  static boolean has(String host) {
    try {
      String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
      for (InetAddress address : InetAddress.getAllByName(name)) {
        if (isPrivate(address)) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  static boolean isPrivate(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPrivate4(bytes, 0) : isPrivate6(address, bytes);
  }

  private static boolean isPrivate4(byte[] bytes, int from) {
    int a = bytes[from] & 255;
    int b = bytes[from + 1] & 255;
    int c = bytes[from + 2] & 255;
    return a == 0
        || a == 10
        || a == 127
        || a >= 224
        || (a == 100 && b >= 64 && b < 128)
        || (a == 169 && b == 254)
        || (a == 172 && b >= 16 && b < 32)
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b == 18 || b == 19));
  }

  /** Unique local addresses, and those that carry an address of version 4. */
  private static boolean isPrivate6(InetAddress address, byte[] bytes) {
    boolean local = (bytes[0] & 0xfe) == 0xfc;
    boolean translated = bytes[0] == 0 && (bytes[1] & 255) == 0x64 && (bytes[2] & 255) == 0xff;
    boolean sixToFour = (bytes[0] & 255) == 0x20 && bytes[1] == 2;
    return local
        || (translated && isPrivate4(bytes, 12))
        || (sixToFour && isPrivate4(bytes, 2))
        || (((Inet6Address) address).isIPv4CompatibleAddress() && isPrivate4(bytes, 12));
  }
}
