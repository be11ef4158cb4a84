import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the code that makes a string of parts: a builder, a call for each part, and the end of the method. */
final class Words {
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final Type STRING = Type.getType(String.class);

    private final MethodVisitor code;

    Words(MethodVisitor code) {
        this.code = code;
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    }

    void add(String words) {
        if (!words.isEmpty()) {
            code.visitLdcInsn(words);
            add(STRING);
        }
    }

    /** Adds the value on the stack. */
    void add(Type type) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + taken(type) + ")L" + BUILDER + ";", false);
    }

    void end() {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
    }

    /** The type that the builder takes for a value of {@code type}; as an array of letters it would take their text. */
    private static String taken(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.OBJECT, Type.ARRAY -> type.equals(STRING) ? type.getDescriptor() : Values.OBJECT.getDescriptor();
            default -> type.getDescriptor();
        };
    }
}
