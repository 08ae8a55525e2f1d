package org.convoke.certificate.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/// Somebody else's word for when a signature was made (RFC 3161). It gets a hash and nothing else.
final class TimestampAuthority implements TSPSource {

    private static final long serialVersionUID = 1;

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
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var request = generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest);
            var response = new TimeStampResponse(ask(request));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new DSSExternalResourceException(address + " gave no timestamp: " + response.getStatusString());
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw new DSSExternalResourceException(address + " gave no timestamp", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException(address + " gave no timestamp", e);
        }
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
