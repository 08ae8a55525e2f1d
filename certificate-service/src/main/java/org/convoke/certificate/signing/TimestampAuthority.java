package org.convoke.certificate.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/// Somebody else's word for when a signature was made (RFC 3161). It gets a hash and nothing else.
final class TimestampAuthority implements TSPSource {

    private static final long serialVersionUID = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    /// One less than fill eight bytes, so that all requests and answers have one length.
    private static final int NONCE_BITS = 62;

    private final URI address;
    private final Duration patience;
    private final transient HttpClient client = HttpClient.newHttpClient();

    TimestampAuthority(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    static Optional<TimestampAuthority> of(SigningSettings settings) {
        return settings.timestampAuthority()
                .map(address -> new TimestampAuthority(address, settings.timestampPatience()));
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            return new TimestampBinary(token(algorithm, digest).getEncoded());
        } catch (IOException | TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new DSSExternalResourceException(address + " gave no timestamp", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException(address + " gave no timestamp", e);
        }
    }

    /// Of what was asked for, now, and signed by the certificate that comes along. Whether that one is to be trusted is
    /// for those to judge who check the signature.
    private TimeStampToken token(DigestAlgorithm algorithm, byte[] digest)
            throws IOException, InterruptedException, TSPException, GeneralSecurityException,
                    OperatorCreationException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        var nonce = new BigInteger(NONCE_BITS, RANDOM).setBit(NONCE_BITS);
        var request = generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, nonce);
        var response = new TimeStampResponse(ask(request));
        response.validate(request);
        var token = response.getTimeStampToken();
        if (token == null) {
            throw new TSPException("refused: " + response.getStatusString());
        }
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(token)));
        return token;
    }

    private static X509CertificateHolder signer(TimeStampToken token) throws TSPException {
        return token.getCertificates().getMatches(null).stream()
                .filter(certificate -> token.getSID().match(certificate))
                .findFirst()
                .orElseThrow(() -> new TSPException("the signer's certificate is missing"));
    }

    private byte[] ask(TimeStampRequest request) throws IOException, InterruptedException {
        var post = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        return client.send(post, BodyHandlers.ofByteArray()).body();
    }
}
