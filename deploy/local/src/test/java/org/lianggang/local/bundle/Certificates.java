package org.lianggang.local.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.lianggang.local.process.Output;

/** Keys for one test, each certified by itself and valid for a day on localhost. */
record Certificates(Path folder) {

  static final String PASSWORD = "only-for-this-test";

  /** Makes a key store of this name, and one with what others have to trust. */
  Path make(String name) throws IOException {
    Path keys = folder.resolve(name + ".p12");
    keytool(
        "-genkeypair",
        "-alias",
        name,
        "-keyalg",
        "EC",
        "-validity",
        "1",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=dns:localhost",
        "-keystore",
        keys.toString());
    Path certificate = folder.resolve(name + ".crt");
    keytool("-exportcert", "-alias", name, "-keystore", "" + keys, "-file", "" + certificate);
    return keys;
  }

  Path trusting(String name) throws IOException {
    Path trusted = folder.resolve("trusts-" + name + ".p12");
    if (Files.notExists(trusted)) {
      Path certificate = folder.resolve(name + ".crt");
      keytool(
          "-importcert",
          "-noprompt",
          "-alias",
          name,
          "-file",
          certificate.toString(),
          "-keystore",
          trusted.toString());
    }
    return trusted;
  }

  /** Of a caller that trusts one and shows its own certificate; null shows none. */
  SSLContext caller(String trusted, Path own) throws IOException, GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(load(trusting(trusted)));
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(own == null ? null : load(own), PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore load(Path file) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private static void keytool(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    Output output = Output.of(command, Map.of());
    if (output.exit() != 0) {
      throw new IOException(output.text());
    }
  }
}
