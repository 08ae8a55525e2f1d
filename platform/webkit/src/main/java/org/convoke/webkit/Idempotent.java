package org.convoke.webkit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A POST that may be sent again after a lost answer: with the same `Idempotency-Key` header it is done once, and the
/// first answer is given again. The resource method returns a `RestResponse`; its request body is a record or an array
/// of
/// bytes.
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /// The answer holds a secret: it is given once and kept nowhere, and a repeated request is answered without it.
    @Nonbinding
    boolean shownOnce() default false;
}
