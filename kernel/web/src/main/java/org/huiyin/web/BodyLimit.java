package org.huiyin.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON bodies end at 1 MiB; uploads have their own types and limits. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
    /** 1 MiB. */
    static final int BYTES = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            return;
        }
        if (request.getLength() > BYTES) {
            throw new ProblemException(WebProblem.PAYLOAD_TOO_LARGE, BYTES);
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream()));
        }
    }

    /** Breaks off a body that did not say how long it is. */
    private static final class LimitedStream extends FilterInputStream {
        private long count;

        LimitedStream(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            count += Math.max(read, 0);
            if (count > BYTES) {
                throw new ProblemException(WebProblem.PAYLOAD_TOO_LARGE, BYTES);
            }
        }
    }
}
