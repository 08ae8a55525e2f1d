package org.convoke.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Map;
import java.util.stream.Collectors;
import org.convoke.contracts.TravelTerms;
import org.convoke.contracts.TravelTerms.Bearer;
import org.convoke.contracts.TravelTerms.Cost;
import org.convoke.contracts.TravelTerms.Share;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// Who bears what where people travel, and where they do not.
class ModalitiesTest {

    private final Modalities modalities = new Modalities(new ObjectMapper().registerModule(new Jdk8Module()));

    @Rule({"R089", "R091", "R093", "R098"})
    @Test
    void where_people_travel_the_premium_and_what_they_add_is_theirs_and_the_rest_the_organisations() {
        assertThat(bearers("FACE_TO_FACE"))
                .containsOnly(
                        Map.entry(Cost.AIRFARE, Bearer.APO),
                        Map.entry(Cost.PER_DIEM_AND_HOTEL, Bearer.APO),
                        Map.entry(Cost.OVERSEAS_RESOURCE_PERSONS, Bearer.APO),
                        Map.entry(Cost.LOCAL_IMPLEMENTATION, Bearer.APO),
                        Map.entry(Cost.INSURANCE_PREMIUM, Bearer.PARTICIPANT),
                        Map.entry(Cost.VISA_AND_AIRPORT_TAX, Bearer.PARTICIPANT_OR_COUNTRY),
                        Map.entry(Cost.STOPOVER_AND_EXTRA_STAY, Bearer.PARTICIPANT_OR_COUNTRY));
    }

    @Rule({"R093", "R100", "R101"})
    @Test
    void where_nobody_travels_the_host_bears_the_virtual_visit() {
        assertThat(bearers("DIGITAL_MULTICOUNTRY"))
                .containsOnly(
                        Map.entry(Cost.OVERSEAS_RESOURCE_PERSONS, Bearer.APO),
                        Map.entry(Cost.LOCAL_RESOURCE_PERSONS, Bearer.APO),
                        Map.entry(Cost.VIRTUAL_SITE_VISIT, Bearer.HOST_COUNTRY));
    }

    private Map<Cost, Bearer> bearers(String modality) {
        return modalities.policy(modality, Map.of()).travelTerms().map(TravelTerms::costs).orElseThrow().stream()
                .collect(Collectors.toMap(Share::cost, Share::bearer));
    }
}
