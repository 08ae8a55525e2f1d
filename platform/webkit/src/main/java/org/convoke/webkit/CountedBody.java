package org.convoke.webkit;

import jakarta.ws.rs.ClientErrorException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A body as it comes in, up to its limit. Past that the sender is told, after what is still on its way was thrown
/// away:
/// who is still sending does not listen.
final class CountedBody extends FilterInputStream {
    private final int limit;
    private final long patience;
    private long count;

    /// @param patience how much of what is too much is thrown away at most
    CountedBody(InputStream in, int limit, long patience) {
        super(in);
        this.limit = limit;
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = in.read(into, from, length);
        count += Math.max(0, read);
        if (count > limit) {
            throwAway(in, patience);
            throw tooLong(limit);
        }
        return read;
    }

    static void throwAway(InputStream in, long most) throws IOException {
        var rest = most;
        for (var chunk = new byte[8192]; rest > 0; ) {
            var read = in.read(chunk);
            rest = read < 0 ? 0 : rest - read;
        }
    }

    static ClientErrorException tooLong(int limit) {
        return new ClientErrorException(BodyLimit.detail(limit), 413);
    }
}
