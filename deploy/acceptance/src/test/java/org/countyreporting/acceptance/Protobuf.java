package org.countyreporting.acceptance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A message of protocol buffers, as far as its fields of bytes: enough to find one's way in it without its schema. */
record Protobuf(List<Field> fields) {

    private record Field(int number, byte[] bytes) {}

    static Protobuf read(byte[] message) {
        List<Field> fields = new ArrayList<>();
        ByteBuffer left = ByteBuffer.wrap(message);
        while (left.hasRemaining()) {
            long key = number(left);
            switch ((int) key & 7) {
                case 0 -> number(left);
                case 1 -> left.position(left.position() + Long.BYTES);
                case 5 -> left.position(left.position() + Integer.BYTES);
                default -> {
                    byte[] bytes = new byte[(int) number(left)];
                    left.get(bytes);
                    fields.add(new Field((int) (key >>> 3), bytes));
                }
            }
        }
        return new Protobuf(fields);
    }

    private static long number(ByteBuffer left) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = left.get();
            number |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    List<Protobuf> all(int number) {
        return fields.stream()
                .filter(field -> field.number == number)
                .map(field -> read(field.bytes))
                .toList();
    }

    byte[] bytes(int number) {
        return fields.stream()
                .filter(field -> field.number == number)
                .map(Field::bytes)
                .findFirst()
                .orElse(new byte[0]);
    }

    String text(int number) {
        return new String(bytes(number), StandardCharsets.UTF_8);
    }
}
