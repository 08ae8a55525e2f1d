package org.convoke.journeys;

import java.util.List;

/// Who has which part in the workshop in Tokyo.
final class Cast {
    final People people = new People(Nominees.named("16-IN-98-GE-WSP-A"));
    final List<Nominee> everybody = people.of("LK PH ID VN IN MY TH JP BD KH TW FJ HK IR KR LA MN NP PK SG");
    /// The proposed group with the two people whom the Secretariat preferred.
    final List<Nominee> selected = people.at(
            "BD 2", "FJ 1", "HK 2", "ID 1", "IN 2", "IR 2", "KH 1", "KR 1", "LA 1", "LK 2", "MN 1", "MY 2", "NP 1",
            "PH 1", "PK 1", "SG 1", "TH 1", "TW 2", "VN 1", "JP 1 2");
    final List<Nominee> preferred = people.at("PH 1", "PK 1");
    final List<Nominee> madeRoom = people.at("PK 2", "PH 4");
    /// In the order in which they wait.
    final List<Nominee> waiting = People.all(List.of(madeRoom, people.at("MY 1", "TW 1", "SG 2", "NP 2")));
    final List<Nominee> recalled = people.at("VN 4");
    final List<Nominee> notSelected = People.without(everybody, People.all(List.of(selected, waiting, recalled)));

    final Nominee overbooked = people.at("VN 1").getFirst();
    final List<Nominee> leavers = people.at("IR 2", "MY 2", "PK 1");
    final List<Nominee> successors = people.at("MY 1", "TW 1");
    final List<Nominee> released = People.without(waiting, successors);
    final List<Nominee> throughNpo = people.at("KH 1", "LA 1", "TW 1");

    final List<Nominee> expected = People.all(List.of(People.without(selected, leavers), successors));
    final List<Nominee> noShow = people.at("FJ 1");
    final List<Nominee> absentee = people.at("LA 1");
    final List<Nominee> present = People.without(expected, noShow);
}
