package org.convoke.certificate.web.verify;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much the public may ask.
@ConfigMapping(prefix = "convoke.verification")
interface VerificationSettings {

    /// What an address may ask in the long run.
    @WithDefault("60")
    int perMinute();

    /// What it may ask at once.
    @WithDefault("60")
    int atOnce();

    /// How many addresses are told apart; all others share one allowance.
    @WithDefault("100000")
    int addresses();

    /// How long others may keep a status list, so how late they may hear of a revocation.
    @WithDefault("PT5M")
    Duration statusListAge();
}
