package be.protocolloket.publication.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTests {

    private final PublicHosts hosts = new PublicHosts(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/protocol.pdf",
                "https://127.0.0.1/protocol.pdf",
                "https://[::1]/protocol.pdf",
                "https://10.0.0.8/x",
                "https://192.168.1.1/x",
                "https://172.16.0.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/x",
                "https://[fd00::1]/x",
                "https://0.0.0.0/x",
                "http://93.184.216.34/x",
                "file:///etc/passwd",
                "https://user:secret@93.184.216.34/x",
                "https:///nohost",
                "not an address",
                "https://does-not-exist.invalid/x"
            })
    void theServerDoesNotGoWhereAPersonCouldSendItInside(String address) {
        assertThat(hosts.allowed(address)).isEmpty();
    }

    @Test
    void aPublicAddressOverHttpsIsFine() {
        assertThat(hosts.allowed("https://93.184.216.34/protocol.pdf")).isPresent();
    }
}
