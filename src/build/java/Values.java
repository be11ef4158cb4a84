import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Values on the stack as the Java language sees them: numbers that widen, and the objects that stand for them. */
final class Values {
    static final Type OBJECT = Type.getType(Object.class);
    private static final String WIDENING = "IJFD";

    private Values() {}

    static boolean isObject(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    /** The class whose objects stand for values of a primitive type. */
    static String wrapper(Type type) {
        return "java/lang/" + switch (type.getSort()) {
            case Type.BOOLEAN -> "Boolean";
            case Type.CHAR -> "Character";
            case Type.BYTE -> "Byte";
            case Type.SHORT -> "Short";
            case Type.INT -> "Integer";
            case Type.LONG -> "Long";
            case Type.FLOAT -> "Float";
            default -> "Double";
        };
    }

    /** The primitive type whose values objects of a class stand for; {@code otherwise}, where they stand for none. */
    private static Type unwrapped(Type type, Type otherwise) {
        for (Type primitive : new Type[] {Type.BOOLEAN_TYPE, Type.CHAR_TYPE, Type.BYTE_TYPE, Type.SHORT_TYPE, Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE}) {
            if (wrapper(primitive).equals(type.getInternalName())) {
                return primitive;
            }
        }
        return wrapper(Type.DOUBLE_TYPE).equals(type.getInternalName()) ? Type.DOUBLE_TYPE : otherwise;
    }

    /**
     * Writes the code that makes of a value on the stack one of another type, as a call of a method would.
     *
     * @param known the type the value is known to have where {@code from} is a wider one
     */
    static void convert(MethodVisitor code, Type from, Type known, Type to) {
        if (isObject(from) && isObject(to)) {
            cast(code, from, to);
        } else if (isObject(from)) {
            Type primitive = unwrapped(known, to);
            cast(code, from, Type.getObjectType(wrapper(primitive)));
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, wrapper(primitive), primitive.getClassName() + "Value", "()" + primitive.getDescriptor(), false);
            widen(code, primitive, to);
        } else if (isObject(to)) {
            Type primitive = unwrapped(to, from);
            widen(code, from, primitive);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper(primitive), "valueOf", "(" + primitive.getDescriptor() + ")L" + wrapper(primitive) + ";", false);
        } else {
            widen(code, from, to);
        }
    }

    private static void cast(MethodVisitor code, Type from, Type to) {
        if (!to.equals(OBJECT) && !to.equals(from)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        String step = kind(from) + kind(to);
        switch (step) {
            case "IJ" -> code.visitInsn(Opcodes.I2L);
            case "IF" -> code.visitInsn(Opcodes.I2F);
            case "ID" -> code.visitInsn(Opcodes.I2D);
            case "JF" -> code.visitInsn(Opcodes.L2F);
            case "JD" -> code.visitInsn(Opcodes.L2D);
            case "FD" -> code.visitInsn(Opcodes.F2D);
            default -> { }
        }
    }

    /** How the virtual machine keeps a value: as {@code I}, {@code J}, {@code F}, {@code D}, or {@code L} for an object. */
    static String kind(Type type) {
        return isObject(type) ? "L" : WIDENING.indexOf(type.getDescriptor()) < 0 ? "I" : type.getDescriptor();
    }
}
