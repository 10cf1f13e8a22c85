package be.protocolloket.publication.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
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
                "https://0.1.2.3/x",
                "https://127.1/x",
                "https://2130706433/x",
                "https://127.255.255.254/x",
                "https://192.0.0.8/x",
                "https://192.0.2.1/x",
                "https://192.88.99.1/x",
                "https://198.18.0.1/x",
                "https://198.19.255.255/x",
                "https://198.51.100.7/x",
                "https://203.0.113.9/x",
                "https://224.0.0.1/x",
                "https://240.0.0.1/x",
                "https://255.255.255.255/x",
                "https://[::]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://[::ffff:a9fe:a9fe]/x",
                "https://[::127.0.0.1]/x",
                "https://[::ffff:0:127.0.0.1]/x",
                "https://[64:ff9b::7f00:1]/x",
                "https://[64:ff9b::5db8:d822]/x",
                "https://[64:ff9b:1::a00:1]/x",
                "https://[2002:7f00:1::]/x",
                "https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/x",
                "https://[2001:db8::1]/x",
                "https://[2001:10::1]/x",
                "https://[3fff::1]/x",
                "https://[100::1]/x",
                "https://[fe80::1]/x",
                "https://[fec0::1]/x",
                "https://[ff02::1]/x",
                "https://[5f00::1]/x",
                "https://[4000::1]/x",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.216.34/protocol.pdf",
                "https://[::ffff:93.184.216.34]/x",
                "https://[2a02:1807::1]/x",
                "https://[2606:4700::1111]/x"
            })
    void aPublicAddressOverHttpsIsFine(String address) {
        assertThat(hosts.allowed(address)).isPresent();
    }

    @Test
    void oneAddressInsideAmongManyIsTooMany() throws Exception {
        InetAddress[] both = {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")};
        assertThat(new PublicHosts(false, host -> both).allowed("https://both.example/x"))
                .isEmpty();
    }
}
