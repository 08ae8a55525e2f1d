package org.convoke.journeys.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A part of a page that is filled in. Everything is found by the words beside it.
record Form(Locator part, Hands hands) {
    /// The browser reads the pattern, which knows no quotation.
    private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\]");

    Form type(String label, String text) {
        hands.type(field(label), text);
        return this;
    }

    Form choose(String label, String option) {
        hands.choose(field(label), option);
        return this;
    }

    Form tick(String label) {
        hands.tick(field(label));
        return this;
    }

    Form attach(String label, Path file) {
        hands.attach(field(label), file);
        return this;
    }

    /// The part with such a heading above its fields.
    Form under(String legend) {
        return new Form(
                part.getByRole(
                        AriaRole.GROUP, new GetByRoleOptions().setName(legend).setExact(true)),
                hands);
    }

    /// The first one whose label begins like that.
    Locator field(String label) {
        var words = SPECIAL.matcher(label).replaceAll("\\\\$0");
        return part.getByLabel(Pattern.compile("^\\s*" + words)).first();
    }

    /// The same into every such field.
    void typeInto(String selector, String text) {
        part.locator(selector).all().forEach(field -> hands.type(field, text));
    }

    void tickAll(String selector) {
        part.locator(selector).all().forEach(hands::tick);
    }

    /// The button in it that says so.
    Locator button(String name) {
        return part.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
