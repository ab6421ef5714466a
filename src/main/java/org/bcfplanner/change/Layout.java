package org.bcfplanner.change;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** How the values of one type lie flat; see {@link Columns} for the rules. */
sealed interface Layout {
    List<Column> columns();

    void write(@Nullable Object value, @Nullable Object[] flat, int at);

    @Nullable
    Object read(@Nullable Object[] flat, int at);

    static Layout of(Shape.Component component) {
        return of(component.type(), snake(component.name()), component.nullable());
    }

    private static Layout of(Class<?> type, String name, boolean nullable) {
        if (type == Id.class) {
            return one(name, Column.Type.UUID, nullable, id -> ((Id<?>) id).value(), uuid -> new Id<>((UUID) uuid));
        }
        if (type.isEnum()) {
            Map<String, Object> constants = constants(type);
            return one(
                    name,
                    Column.Type.TEXT,
                    nullable,
                    each -> ((Enum<?>) each).name(),
                    text -> constant(constants, text));
        }
        Column.Type plain = plain(type);
        if (plain != null) {
            return one(name, plain, nullable, Function.identity(), Function.identity());
        }
        if (type.isSealed()) {
            return new Variants(type, name);
        }
        MethodHandle parse = parse(type);
        return parse == null ? new Nested(type, name) : text(parse, name, nullable);
    }

    private static Column.@Nullable Type plain(Class<?> type) {
        if (type == String.class) {
            return Column.Type.TEXT;
        }
        if (type == long.class || type == Long.class) {
            return Column.Type.LONG;
        }
        if (type == int.class || type == Integer.class) {
            return Column.Type.INT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Column.Type.BOOLEAN;
        }
        return type == LocalDate.class ? Column.Type.DATE : null;
    }

    private static Layout one(
            String name,
            Column.Type type,
            boolean nullable,
            Function<Object, Object> toPlain,
            Function<Object, Object> fromPlain) {
        return new Single(new Column(name, type, nullable), toPlain, fromPlain);
    }

    private static Layout text(MethodHandle parse, String name, boolean nullable) {
        return one(name, Column.Type.TEXT, nullable, Object::toString, text -> {
            try {
                return requireNonNull(parse.invoke((String) text));
            } catch (RuntimeException | Error refused) {
                throw refused;
            } catch (Throwable checked) {
                throw new IllegalStateException(checked);
            }
        });
    }

    private static @Nullable MethodHandle parse(Class<?> type) {
        try {
            return MethodHandles.publicLookup().findStatic(type, "parse", MethodType.methodType(type, String.class));
        } catch (NoSuchMethodException | IllegalAccessException none) {
            return null;
        }
    }

    private static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return constants;
    }

    private static Object constant(Map<String, Object> constants, Object name) {
        Object constant = name instanceof String text ? constants.get(text) : null;
        if (constant == null) {
            throw new IllegalArgumentException("“" + name + "” is not one of its values");
        }
        return constant;
    }

    /** {@code investmentType} becomes {@code investment_type}. */
    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** One value in one column. */
    record Single(Column column, Function<Object, Object> toPlain, Function<Object, Object> fromPlain)
            implements Layout {
        @Override
        public List<Column> columns() {
            return List.of(column);
        }

        @Override
        public void write(@Nullable Object value, @Nullable Object[] flat, int at) {
            flat[at] = value == null ? null : toPlain.apply(value);
        }

        @Override
        public @Nullable Object read(@Nullable Object[] flat, int at) {
            Object plain = flat[at];
            return plain == null ? null : fromPlain.apply(plain);
        }
    }

    /** A record inside a record. */
    final class Nested implements Layout {
        private final Shape<?> shape;
        private final List<Layout> parts = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();

        Nested(Class<?> type, String name) {
            this(
                    type,
                    Shape.of(type).components().size() == 1
                            ? ignored -> name
                            : component -> name + "_" + snake(component.name()));
        }

        Nested(Class<?> type, Function<Shape.Component, String> naming) {
            this.shape = Shape.of(type);
            for (Shape.Component component : shape.components()) {
                String inner = naming.apply(component);
                Layout part = Layout.of(component.type(), inner, component.nullable());
                parts.add(part);
                columns.addAll(part.columns());
            }
        }

        @Override
        public List<Column> columns() {
            return columns;
        }

        @Override
        public void write(@Nullable Object value, @Nullable Object[] flat, int at) {
            int next = at;
            for (int i = 0; i < parts.size(); i++) {
                Object part = value == null ? null : shape.components().get(i).of(value);
                parts.get(i).write(part, flat, next);
                next += parts.get(i).columns().size();
            }
        }

        @Override
        public @Nullable Object read(@Nullable Object[] flat, int at) {
            @Nullable Object[] values = new @Nullable Object[parts.size()];
            int next = at;
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(flat, next);
                if (values[i] == null && !shape.components().get(i).nullable()) {
                    throw new IllegalArgumentException(columns.get(next - at).name() + " is missing");
                }
                next += parts.get(i).columns().size();
            }
            return shape.make(values);
        }
    }

    /** A sealed type of records: the name of the variant, then the components of all variants. */
    final class Variants implements Layout {
        private final List<Class<?>> types;
        private final List<String> names;
        private final List<Nested> variants = new ArrayList<>();
        private final List<int[]> places;
        private final List<Column> columns = new ArrayList<>();

        Variants(Class<?> sealed, String name) {
            types = List.of(sealed.getPermittedSubclasses());
            names = types.stream().map(type -> snake(type.getSimpleName())).toList();
            columns.add(new Column(name, Column.Type.TEXT, false));
            int cut = name.lastIndexOf('_');
            String prefix = cut < 0 ? "" : name.substring(0, cut + 1);
            for (Class<?> type : types) {
                Nested variant = new Nested(type, component -> prefix + snake(component.name()));
                variants.add(variant);
                for (Column column : variant.columns()) {
                    Column absent = new Column(column.name(), column.type(), true);
                    if (!columns.contains(absent)) {
                        columns.add(absent);
                    }
                }
            }
            places = variants.stream().map(this::places).toList();
        }

        @Override
        public List<Column> columns() {
            return columns;
        }

        @Override
        public void write(@Nullable Object value, @Nullable Object[] flat, int at) {
            int variant = types.indexOf(requireNonNull(value).getClass());
            flat[at] = names.get(variant);
            @Nullable
            Object[] own = new @Nullable Object[variants.get(variant).columns().size()];
            variants.get(variant).write(value, own, 0);
            for (int i = 0; i < own.length; i++) {
                flat[at + places.get(variant)[i]] = own[i];
            }
        }

        @Override
        public @Nullable Object read(@Nullable Object[] flat, int at) {
            int variant = names.indexOf(String.valueOf(flat[at]));
            if (variant < 0) {
                throw new IllegalArgumentException("“" + flat[at] + "” is not one of its kinds");
            }
            @Nullable
            Object[] own = new @Nullable Object[variants.get(variant).columns().size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = flat[at + places.get(variant)[i]];
            }
            return variants.get(variant).read(own, 0);
        }

        /** Where the columns of a variant stand among those of all. */
        private int[] places(Nested variant) {
            return variant.columns().stream()
                    .mapToInt(column -> place(column.name()))
                    .toArray();
        }

        private int place(String wanted) {
            for (int i = 1; i < columns.size(); i++) {
                if (columns.get(i).name().equals(wanted)) {
                    return i;
                }
            }
            throw new IllegalStateException(wanted);
        }
    }
}
