package org.attune.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web server that only this machine reaches: on 127.0.0.1, and on ::1 too where there is one, so
 * that {@code localhost} means it in each case.
 */
final class LoopbackServer implements AutoCloseable {
  private static final int TRIES = 100;
  private static final int LAST_PORT = 65_535;

  private final List<HttpServer> servers;
  private final ExecutorService threads;

  private LoopbackServer(List<HttpServer> servers, HttpHandler handler) {
    this.servers = List.copyOf(servers);
    this.threads = Executors.newCachedThreadPool(LoopbackServer::thread);
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
    }
  }

  /**
   * Opens a server.
   *
   * @param port the port to use; the next free one where it is taken; 0 for any
   * @throws BindException where none is free
   */
  static LoopbackServer open(int port, HttpHandler handler) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      int tried = port == 0 ? 0 : port + i;
      Optional<List<HttpServer>> servers = tried > LAST_PORT ? Optional.empty() : bind(tried);
      if (servers.isPresent()) {
        return new LoopbackServer(servers.get(), handler);
      }
    }
    throw new BindException("No port from " + port + " on is free or may be used");
  }

  int port() {
    return servers.get(0).getAddress().getPort();
  }

  private static Optional<List<HttpServer>> bind(int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    try {
      for (InetAddress address : addresses()) {
        int wanted = servers.isEmpty() ? port : servers.get(0).getAddress().getPort();
        servers.add(HttpServer.create(new InetSocketAddress(address, wanted), 0));
      }
      return Optional.of(servers);
    } catch (BindException e) {
      servers.forEach(server -> server.stop(0));
      return Optional.empty();
    }
  }

  private static List<InetAddress> addresses() throws IOException {
    InetAddress four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    byte[] one = new byte[16];
    one[15] = 1;
    InetAddress six = InetAddress.getByAddress(one);
    try (ServerSocket socket = new ServerSocket(0, 1, six)) {
      return socket.isBound() ? List.of(four, six) : List.of(four);
    } catch (IOException e) {
      // This machine has no IPv6.
      return List.of(four);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "attune-serve");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    servers.forEach(server -> server.stop(0));
  }
}
