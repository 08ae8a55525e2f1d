package org.convoke.certificate.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;

/// A timestamp authority on this machine that Bouncy Castle answers for. It keeps what it was asked, and can be told to
/// fail.
public final class Timekeeper implements AutoCloseable {

    /// What it stamps, whatever the clock of the platform says.
    static final Instant TIME = Instant.parse("2016-12-09T15:00:02Z");

    private static final byte[] BUSY = "busy".getBytes(US_ASCII);

    /// What is wrong with its answers.
    public enum Fault {
        NONE,
        BUSY,
        REFUSED,
        OF_SOMETHING_ELSE,
        /// Signed by another key than that of the certificate it shows.
        FORGED
    }

    private static final TimeStampRequest OTHER =
            new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA512, new byte[64]);

    private final TimekeeperKey key = TimekeeperKey.make();
    private final TimekeeperKey forger = key.forged();
    private final Queue<TimeStampRequest> asked = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile Fault fault = Fault.NONE;
    private volatile BigInteger serial = BigInteger.TWO;

    public Timekeeper() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public void set(Fault fault) {
        this.fault = fault;
    }

    /// The number of the timestamps to come; a longer one makes them longer.
    void number(BigInteger serial) {
        this.serial = serial;
    }

    public List<TimeStampRequest> asked() {
        return List.copyOf(asked);
    }

    X509Certificate certificate() {
        return key.certificate();
    }

    /// A signer whose signatures this one stamps.
    public PdfSigner signer() {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return LocalSigner.signer(Optional.of(new TimestampAuthority(address, Duration.ofSeconds(5))));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new TimeStampRequest(exchange.getRequestBody());
            asked.add(request);
            var body = fault == Fault.BUSY ? BUSY : response(request);
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(fault == Fault.BUSY ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }

    private byte[] response(TimeStampRequest request) throws IOException, TSPException {
        return switch (fault) {
            case NONE, BUSY -> response(request, key, TSPAlgorithms.SHA512);
            case REFUSED -> response(request, key, TSPAlgorithms.SHA1);
            case OF_SOMETHING_ELSE -> response(OTHER, key, TSPAlgorithms.SHA512);
            case FORGED -> response(request, forger, TSPAlgorithms.SHA512);
        };
    }

    private byte[] response(TimeStampRequest request, TimekeeperKey key, ASN1ObjectIdentifier known)
            throws IOException, TSPException {
        return new TimeStampResponseGenerator(key.tokens(), Set.of(known))
                .generate(request, serial, Date.from(TIME))
                .getEncoded();
    }
}
