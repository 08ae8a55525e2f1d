package org.convoke.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.convoke.journeys.OnePlatform;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.SecondDay;
import org.convoke.journeys.client.Until;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// A phone at the door that loses its connection at every bad moment: what was ticked is on record in the end, once.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostConnectionJourney {
    private final Chromium chromium = new Chromium();
    private String front;
    private SecondDay day;
    private List<UUID> people;
    private String desk;
    private BrowserContext phone;
    private Page page;

    @BeforeAll
    void begin(RunningPlatform running) {
        front = running.get("front.url");
        day = SecondDay.on(running);
        people = day.people();
    }

    @BeforeEach
    void open_the_desk() {
        desk = front + day.openDesk();
        phone = chromium.stranger();
        page = phone.newPage();
        page.navigate(desk);
        page.locator("#kept[data-ready]").waitFor(attached());
    }

    @AfterEach
    void put_the_phone_away() {
        phone.close();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void a_list_filled_in_without_a_connection_is_sent_later() {
        var ada = people.get(0);
        var told = day.told();
        phone.setOffline(true);
        page.reload();
        page.locator("a[href$='/day-2']").click();
        tick(ada);
        assertThat(kept()).contains("Kept on this phone, 1 to send.");
        page.reload();
        assertThat(kept()).contains("Kept on this phone, 1 to send.");
        assertThat(line(ada).textContent()).contains("kept: present");
        assertThat(box(ada).isDisabled()).isTrue();
        assertThat(day.record("day-2")).doesNotContainKey(ada);

        phone.setOffline(false);
        awaitNothingKept();
        assertThat(line(ada).locator(".state.good").textContent()).isEqualTo("present");
        assertThat(day.record("day-2")).containsEntry(ada, true);
        assertThat(storage()).isZero();
        Until.holds("one event", () -> day.told() == told + 1);
    }

    @Test
    void a_lost_answer_makes_nobody_present_twice() {
        var ben = people.get(1);
        var told = day.told();
        var answers = new AtomicInteger();
        page.navigate(desk + "/day-2");
        page.route("**/desk/*/day-2", route -> loseFirstAnswer(route, answers));
        tick(ben);
        awaitNothingKept();
        assertThat(answers).hasValueGreaterThan(1);
        assertThat(day.record("day-2")).containsEntry(ben, true);
        Until.holds("one event", () -> day.told() == told + 1);
    }

    @Test
    void a_list_that_is_refused_is_shown_and_can_be_changed() {
        var cleo = people.get(2);
        var dan = people.get(3);
        phone.setOffline(true);
        page.navigate(desk + "/day-2");
        box(cleo).check();
        tick(dan);
        day.recordAbsent(cleo);
        phone.setOffline(false);
        page.getByText("on record already as absent").waitFor();
        assertThat(day.record("day-2")).doesNotContainKey(dan);

        page.reload();
        button("Take back").waitFor();
        button("Take back").click();
        assertThat(box(dan).isChecked()).isTrue();
        button("Put on record").click();
        awaitNothingKept();
        Until.holds("the other one", () -> day.record("day-2").getOrDefault(dan, false));
        assertThat(day.record("day-2")).containsEntry(cleo, false);
    }

    @Test
    void a_code_is_read_without_a_connection() {
        var eve = people.get(4);
        phone.setOffline(true);
        page.navigate(front + "/certificates/check-in/" + eve + "/as-it-was-read");
        var name = page.locator("h1#who");
        assertThat(name.textContent()).isNotEqualTo("A code was read");
        page.locator("form[data-session='day-2'] button").click();
        assertThat(kept()).contains("1 to send");
        phone.setOffline(false);
        page.navigate(desk + "/day-2");
        awaitNothingKept();
        Until.holds("the sheet", () -> day.record("day-2").getOrDefault(eve, false));
    }

    @Test
    void whoever_leaves_the_desk_leaves_nothing_on_the_phone() {
        button("Leave this desk on this phone").click();
        page.getByText("This phone has left the desk").waitFor();
        assertThat(page.evaluate("() => caches.keys().then(all => all.length)")).isEqualTo(0);
        assertThat(storage()).isZero();
    }

    /// The service has recorded, and the phone does not hear of it.
    private static void loseFirstAnswer(Route route, AtomicInteger answers) {
        if (!route.request().method().equals("POST")) {
            route.resume();
            return;
        }
        var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        if (answers.getAndIncrement() == 0) route.abort();
        else route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    private void tick(UUID person) {
        box(person).check();
        button("Put on record").click();
    }

    private Locator line(UUID person) {
        return page.locator("li[data-person='" + person + "']");
    }

    private Locator box(UUID person) {
        return line(person).locator("input[type=checkbox]");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private String kept() {
        page.locator("#kept:not([hidden])").waitFor();
        return page.locator("#kept").textContent();
    }

    private void awaitNothingKept() {
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('convoke-desk'))");
        page.locator("#kept[hidden]").waitFor(attached());
    }

    private int storage() {
        return (int) page.evaluate("() => localStorage.length");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
