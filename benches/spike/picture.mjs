export const draw = () => '<svg xmlns="http://www.w3.org/2000/svg"/>';
export const photograph = async () => {};
