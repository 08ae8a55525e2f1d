package org.convoke.webkit;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers callers whose token is missing, wrong or not enough.
public class AccessProblems {
    private static final Logger LOG = Logger.getLogger(AccessProblems.class);

    @ServerExceptionMapper
    public RestResponse<Problem> missing(UnauthorizedException exception) {
        return challenge("Bearer", "Sign in: send a bearer token of this platform.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> wrong(AuthenticationFailedException exception) {
        return challenge("Bearer error=\"invalid_token\"", "The token is expired, forged or meant for somebody else.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notEnough(ForbiddenException exception) {
        return Problem.of(403, "forbidden", "Your role does not allow this.").response();
    }

    /// The identity provider cannot be asked, so nobody can be let in; that passes.
    @ServerExceptionMapper
    public RestResponse<Problem> unknowable(OIDCException exception) {
        LOG.warnf("The identity provider does not answer: %s", exception.getMessage());
        return Problem.of(503, "sign-in-unavailable", "Sign-in is not available right now; try again shortly.")
                .builder()
                .header("Retry-After", "10")
                .build();
    }

    private RestResponse<Problem> challenge(String challenge, String detail) {
        return Problem.of(401, "unauthenticated", detail)
                .builder()
                .header("WWW-Authenticate", challenge)
                .build();
    }
}
