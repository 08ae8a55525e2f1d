package org.convoke.certificate.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Reads one PKCS#12 file and refuses what could not sign, before the service starts.
final class KeyFile {

    private static final int SHORTEST = 2048;

    private KeyFile() {}

    static SigningKey read(Path file, char[] password) {
        try {
            var store = KeyStore.getInstance(file.toFile(), password);
            var aliases = Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .toList();
            if (aliases.size() != 1) {
                throw bad(file, "holds %d keys instead of one".formatted(aliases.size()));
            }
            return checked(file, key(store, aliases.getFirst(), password));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(file + " cannot be read as PKCS#12 with convoke.signing.password", e);
        }
    }

    private static SigningKey key(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        var secret = (PrivateKey) store.getKey(alias, password);
        var chain = Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
        return new SigningKey(secret, chain);
    }

    private static SigningKey checked(Path file, SigningKey key) {
        if (!(key.certificate().getPublicKey() instanceof RSAPublicKey open)
                || open.getModulus().bitLength() < SHORTEST) {
            throw bad(file, "holds no RSA key of %d bits or more".formatted(SHORTEST));
        }
        if (!isChain(key.chain())) {
            throw bad(file, "does not lead from the signer's certificate to the authority that vouches for it");
        }
        return key;
    }

    private static boolean isChain(List<X509Certificate> chain) {
        for (int i = 0; i < chain.size(); i++) {
            var issuer = chain.get(Math.min(i + 1, chain.size() - 1));
            try {
                chain.get(i).verify(issuer.getPublicKey());
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException bad(Path file, String why) {
        return new IllegalStateException(file + " " + why);
    }
}
