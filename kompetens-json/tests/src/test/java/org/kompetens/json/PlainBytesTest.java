package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

/** Bytes looked at eight at a time give what they give one at a time. */
final class PlainBytesTest {

    private static final int[] TELLING = {
        'a', '"', '\\', '\n', ' ', '!', '~', 0x7F, 0, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
        0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
    };

    @Property(tries = 1000)
    void utf_8_is_what_the_jdk_takes_for_it(@ForAll long seed, @ForAll @IntRange(max = 40) int length) {
        byte[] bytes = telling(seed, length);
        assertThat(Utf8.isWellFormed(padded(bytes), 0, length)).isEqualTo(isUtf8(bytes));
    }

    @Property(tries = 1000)
    void all_characters_are_utf_8(@ForAll @StringLength(max = 30) String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertThat(Utf8.isWellFormed(padded(bytes), 0, bytes.length)).isTrue();
    }

    @Property(tries = 1000)
    void eight_bytes_are_seen_as_one_by_one(@ForAll long seed, @ForAll @IntRange(max = 8) int length) {
        byte[] bytes = telling(seed, 8);
        long eight = EightBytes.at(bytes, 0);
        List<Integer> first =
                IntStream.range(0, length).mapToObj(i -> bytes[i] & 0xFF).toList();
        assertThat(EightBytes.isPlain(eight, length))
                .isEqualTo(first.stream().allMatch(one -> one > ' ' && one <= '~' && one != '\\'));
        assertThat(EightBytes.isUnescaped(eight, length))
                .isEqualTo(first.stream().allMatch(one -> one >= ' ' && one != '\\'));
        assertThat(EightBytes.first(eight, length))
                .isEqualTo(EightBytes.at(Arrays.copyOf(Arrays.copyOf(bytes, length), 8), 0));
        assertThat(EightBytes.beforeQuote(eight)).isEqualTo((int)
                IntStream.range(0, 8).takeWhile(i -> bytes[i] != '"').count());
    }

    @Property(tries = 1000)
    void line_feeds_are_all_counted(
            @ForAll long seed, @ForAll @IntRange(max = 20) int begin, @ForAll @IntRange(max = 40) int length) {
        byte[] bytes = telling(seed, begin + length);
        assertThat(EightBytes.lineFeeds(padded(bytes), begin, begin + length))
                .isEqualTo((int) IntStream.range(begin, begin + length)
                        .filter(i -> bytes[i] == '\n')
                        .count());
    }

    @Property(tries = 1000)
    void a_name_is_found_where_it_stands_and_no_other(
            @ForAll @UniqueElements @Size(max = 20) List<@StringLength(min = 1, max = 40) String> texts) {
        List<String> names = new ArrayList<>(texts);
        names.removeIf(name -> name.chars().anyMatch(one -> one < ' ' || Character.isSurrogate((char) one)));
        KnownNames known = new KnownNames(names);
        for (int i = 0; i < names.size(); i++) {
            boolean written = names.get(i).indexOf('"') < 0 && names.get(i).indexOf('\\') < 0;
            assertThat(known.find(padded((names.get(i) + "\"").getBytes(UTF_8)), 0))
                    .isEqualTo(written ? i : KnownNames.UNKNOWN);
            assertThat(known.length(i)).isEqualTo(written ? names.get(i).getBytes(UTF_8).length : 0);
            String longer = names.get(i) + "x";
            assertThat(known.find(padded((longer + "\"").getBytes(UTF_8)), 0))
                    .isEqualTo(written ? names.indexOf(longer) : KnownNames.UNKNOWN);
        }
    }

    private static byte[] telling(long seed, int length) {
        Random random = new Random(seed);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) TELLING[random.nextInt(TELLING.length)];
        }
        return bytes;
    }

    private static byte[] padded(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + EightBytes.MORE);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
