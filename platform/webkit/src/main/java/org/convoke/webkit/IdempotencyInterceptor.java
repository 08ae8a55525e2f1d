package org.convoke.webkit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.convoke.webkit.IdempotencyRefused.IdempotencyKeyMalformed;
import org.convoke.webkit.IdempotencyRefused.IdempotencyKeyReused;
import org.jboss.resteasy.reactive.RestResponse;

/// Opens the transaction that the use case joins, so that the answer is remembered if and only if the work is done.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150) // outside of @Transactional
public class IdempotencyInterceptor {
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Fingerprint fingerprint;
    private final RoutingContext exchange;

    IdempotencyInterceptor(IdempotencyKeys keys, Caller caller, Fingerprint fingerprint, RoutingContext exchange) {
        this.keys = keys;
        this.caller = caller;
        this.fingerprint = fingerprint;
        this.exchange = exchange;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = exchange.request().getHeader("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw Refusal.because(new IdempotencyKeyMalformed());
        }
        return QuarkusTransaction.joiningExisting().call(() -> once(key, call));
    }

    private Object once(String key, InvocationContext call) throws Exception {
        var hash = fingerprint.of(
                exchange.request().method().name(), exchange.request().uri(), bodies(call));
        if (!keys.claim(key, caller.id(), hash)) {
            return keys.answer(key, caller.id(), hash).orElseThrow(() -> Refusal.because(new IdempotencyKeyReused()));
        }
        var response = (RestResponse<?>) call.proceed();
        keys.remember(key, caller.id(), response, !isShownOnce(call));
        return response;
    }

    private static boolean isShownOnce(InvocationContext call) {
        var binding = call.getMethod().getAnnotation(Idempotent.class);
        return binding != null && binding.shownOnce();
    }

    private static Object[] bodies(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(argument -> argument instanceof Record || argument instanceof byte[])
                .toArray();
    }
}
