package org.bcfplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNameTest {
    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "2, 3",
        "0.6 draft, 0.7 draft",
        "v0.9, v0.10",
        "V 99, V 100",
        "1.2.9, 1.2.10",
        "1st draft, 2nd draft",
        "2nd draft, 3rd draft",
        "3rd version of 2014, 4th version of 2014",
        "10th draft, 11th draft",
        "11th draft, 12th draft",
        "20th draft, 21st draft",
        "Second draft, Third draft",
        "first submission, second submission",
        "Tenth draft, Tenth draft 2",
        "Draft 3 for the board, Draft 4 for the board",
        "'Draft 3, 10 February 2014', 'Draft 4, 10 February 2014'",
        "Version 1.4. For review, Version 1.5. For review",
        "Final, Final 2",
        "Final 2, Final 3",
        "Submission of 2014, Submission of 2014 2",
        "'  v1  ', v2"
    })
    void isCountedUp(String stated, String next) {
        assertThat(VersionName.after(stated)).isEqualTo(next);
    }
}
