package org.bcfplanner.edition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of an edition file. Whatever is missing or of the wrong kind is reported with its place in the file. */
final class Fields {
    private final String place;
    private final Map<?, ?> values;

    Fields(String place, @Nullable Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new IllegalStateException(place + ": a group of fields is expected here");
        }
        this.place = place;
        this.values = map;
    }

    String text(String key) {
        return String.valueOf(present(key));
    }

    /** A text that may be left out; empty then. */
    String textIfAny(String key) {
        return values.containsKey(key) ? text(key) : "";
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A part that may be left out. */
    Optional<Fields> fieldsIfAny(String key) {
        return has(key) ? Optional.of(fields(key)) : Optional.empty();
    }

    List<String> textsIfAny(String key) {
        return has(key) ? texts(key) : List.of();
    }

    List<Fields> listOfFieldsIfAny(String key) {
        return has(key) ? listOfFields(key) : List.of();
    }

    <E extends Enum<E>> Map<E, String> byNameIfAny(String key, Class<E> type) {
        return has(key) ? byName(key, type) : Map.of();
    }

    int number(String key) {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException none) {
            throw new IllegalStateException(place + " › " + key + ": a whole number is expected here", none);
        }
    }

    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    Fields fields(String key) {
        return new Fields(place + " › " + key, present(key));
    }

    List<Fields> listOfFields(String key) {
        return list(key).stream()
                .map(each -> new Fields(place + " › " + key, each))
                .toList();
    }

    /** Texts by the constants of an enum; a name that is not one of them is an error. */
    <E extends Enum<E>> Map<E, String> byName(String key, Class<E> type) {
        Map<E, String> texts = new EnumMap<>(type);
        Fields inner = fields(key);
        inner.values
                .keySet()
                .forEach(name -> texts.put(Enum.valueOf(type, String.valueOf(name)), inner.text(String.valueOf(name))));
        return texts;
    }

    private List<?> list(String key) {
        if (present(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(place + " › " + key + ": a list is expected here");
    }

    private Object present(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(place + " › " + key + " is missing");
        }
        return value;
    }
}
