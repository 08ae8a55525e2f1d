package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonalAddressesTest {

    @Inject
    PersonalAddresses addresses;

    @Inject
    PersonalLinks links;

    @Test
    void a_link_gets_its_secret_only_in_the_mail_that_goes_out() {
        var offer = UUID.randomUUID();
        var place = "personal-link:" + offer + "/2";
        var mail = new Mail().setText("Answer <" + place + ">.").setHtml("<a href=\"" + place + "\">Answer</a>");
        addresses.fillIn(mail);
        var address = "/selection/offers/" + links.secret(offer, 2);
        assertThat(mail.getText()).startsWith("Answer <http").endsWith(address + ">.");
        assertThat(mail.getHtml()).contains("href=\"http", address + "\"").doesNotContain("personal-link");
    }

    @Test
    void the_page_of_a_participant_is_where_certificates_are() {
        var pass = UUID.randomUUID();
        var place = "personal-page:" + pass + "/1";
        var mail = new Mail().setText("Open <" + place + ">.").setHtml("<a href=\"" + place + "\">Open</a>");
        addresses.fillIn(mail);
        assertThat(mail.getText()).endsWith("/certificates/my/" + links.secret(pass, 1) + ">.");
    }

    @Test
    void any_other_mail_goes_out_as_it_was_written() {
        var mail = new Mail().setText("You are selected.").setHtml("<p>You are selected.</p>");
        addresses.fillIn(mail);
        assertThat(mail.getText()).isEqualTo("You are selected.");
    }
}
