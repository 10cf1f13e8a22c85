package be.protocolloket.party.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessablePasswordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wachtwoord123!",
                "P@ssw0rd2026",
                "passwordpassword",
                "123456789012",
                "qwertyuiop12345",
                "azertyuiop!!",
                "aaaaaaaaaaaa",
                "abababababab",
                "Welkom@Gistel2026",
                "zomer2026!!!",
                "987654321098",
                "protocolloket-1",
                "OCMW-gistel-8470",
                "ｗａｃｈｔｗｏｏｒｄ１２"
            })
    void whatIsTriedFirstIsCommon(String password) {
        assertThat(GuessablePasswords.isCommon(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zonnebloem-en-klaproos",
                "een-eigen-lang-woord",
                "een heel goed wachtwoord",
                "correct horse battery staple",
                "kT9#vQ2!mZx7Lp"
            })
    void aPhraseOfOnesOwnIsNot(String password) {
        assertThat(GuessablePasswords.isCommon(password)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "jandevos1985!, true",
        "DeVos-Gérard-12, true",
        "vosj-vosj-12, true",
        "gerards fiets is heel blauw, false",
        "zonnebloem-en-klaproos, false"
    })
    void onesOwnNameIsNoPassword(String password, boolean own) {
        assertThat(GuessablePasswords.isOwnName(password, "Gerard Jandevos Devos", "vosj.1985"))
                .isEqualTo(own);
    }
}
