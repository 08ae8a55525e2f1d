package org.convoke.webkit;

/// Why an `Idempotency-Key` is not taken.
sealed interface IdempotencyRefused extends Refused {

    record IdempotencyKeyReused() implements IdempotencyRefused {
        @Override
        public String detail() {
            return "This Idempotency-Key came with another request before. Use a new key for each new request.";
        }
    }

    record IdempotencyKeyMalformed() implements IdempotencyRefused {
        @Override
        public String detail() {
            return "Idempotency-Key must be 1 to 200 visible characters.";
        }
    }

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /// It is a rule of HTTP and not of the business.
    @Override
    default String rule() {
        return "";
    }
}
