package org.convoke.webkit;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers a use case's no with the rule that it rests on.
public class RefusalProblems {
    @ServerExceptionMapper
    public RestResponse<Problem> refused(Refusal refusal) {
        var response = Problem.of(refusal.reason()).builder();
        refusal.reason().retryAfter().ifPresent(pause -> response.header("Retry-After", pause.toSeconds()));
        return response.build();
    }
}
