package org.kompetens.json.token;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.kompetens.json.token.JsonValue.Kind;

/**
 * The elements of an array, of which there may be millions. The first are kept, and of the others all but short objects and
 * arrays, which are read again when they are asked for: so they take no more memory than where they stand.
 */
final class LongList extends AbstractList<JsonValue> implements RandomAccess {

    private static final int FIRST = 256;

    /** Reading again costs time, which is bounded where what is read is short. */
    private static final int SHORT = 4_000;

    /** Stands for an element that is not kept. A text has no such values of its own: they are a host's parser's. */
    private static final JsonValue READ_AGAIN = new JsonValue(Kind.OTHER, 0, Kind.OTHER);

    private final LongText text;
    private final List<JsonValue> first = new ArrayList<>(4);
    private JsonValue[] later = new JsonValue[0];
    private int[] begins = new int[0];
    private int[] ends = new int[0];
    private int size;

    LongList(LongText text) {
        this.text = text;
    }

    /** Adds an element, which ends before a place in the text. */
    void append(JsonValue element, long end) {
        if (size < FIRST) {
            first.add(element);
        } else {
            int place = size - FIRST;
            if (place == begins.length) {
                int room = Math.max(FIRST, place + place / 2);
                later = Arrays.copyOf(later, room);
                begins = Arrays.copyOf(begins, room);
                ends = Arrays.copyOf(ends, room);
            }
            boolean isInner = element.is(Kind.OBJECT) || element.is(Kind.ARRAY);
            boolean isReadAgain = isInner && end - element.offset() <= SHORT;
            later[place] = isReadAgain ? READ_AGAIN : element;
            begins[place] = element.offset();
            ends[place] = (int) end;
        }
        size++;
    }

    /** The same list where it is long, else a shorter one in less memory. */
    List<JsonValue> shortest() {
        return size > FIRST ? this : List.copyOf(first);
    }

    @Override
    public JsonValue get(int index) {
        Objects.checkIndex(index, size);
        if (index < FIRST) {
            return first.get(index);
        }
        int place = index - FIRST;
        return later[place].is(Kind.OTHER) ? text.at(begins[place], ends[place]) : later[place];
    }

    @Override
    public int size() {
        return size;
    }
}
