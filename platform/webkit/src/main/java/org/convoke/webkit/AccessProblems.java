package org.convoke.webkit;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.convoke.webkit.screen.SignIn;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers callers who are not signed in or whose token is missing, wrong or not enough.
public class AccessProblems {
    private static final Logger LOG = Logger.getLogger(AccessProblems.class);

    private final SignIn signIn;
    private final HttpAuthenticator authenticator;

    AccessProblems(SignIn signIn, HttpAuthenticator authenticator) {
        this.signIn = signIn;
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    public Uni<RestResponse<Problem>> missing(UnauthorizedException exception, RoutingContext context) {
        return challenge(context, "Bearer", "Sign in: send a bearer token of this platform.");
    }

    @ServerExceptionMapper
    public Uni<RestResponse<Problem>> wrong(AuthenticationFailedException exception, RoutingContext context) {
        var detail = "The token is expired, forged or meant for somebody else.";
        return challenge(context, "Bearer error=\"invalid_token\"", detail);
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

    /// People are led to the sign-in, programs are told how to come.
    private Uni<RestResponse<Problem>> challenge(RoutingContext context, String challenge, String detail) {
        if (signIn.isPerson(context)) {
            return authenticator.getChallenge(context).map(AccessProblems::lead);
        }
        return Uni.createFrom()
                .item(Problem.of(401, "unauthenticated", detail)
                        .builder()
                        .header("WWW-Authenticate", challenge)
                        .build());
    }

    private static RestResponse<Problem> lead(ChallengeData way) {
        var answer = ResponseBuilder.<Problem>create(way.status);
        way.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }
}
