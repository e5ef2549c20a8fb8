/** First names that are one: "Bill" and "William". Each line is one name and its short forms. */
const SHORT_FORMS = `
  william bill billy will willie; robert bob bobby rob; richard rick dick rich ricky; james jim jimmy jamie; john jack johnny;
  michael mike mick mikey; joseph joe joey; thomas tom tommy; charles chuck charlie; edward ed eddie ted teddy ned;
  theodore ted teddy; timothy tim; daniel dan danny; stephen steve steven; christopher chris; anthony tony; benjamin ben benny;
  david dave; elizabeth liz beth betsy liza eliza; katherine kate katie kathy catherine kathryn; gregory greg; jeffrey jeff geoff geoffrey;
  kenneth ken kenny; lawrence larry; matthew matt; nicholas nick; patrick pat; peter pete; phillip phil philip; raymond ray;
  ronald ron ronnie; samuel sam sammy; andrew andy drew; alexander alex; donald don donnie donny; douglas doug; frederick fred;
  gerald gerry jerry; henry hank harry; leonard len lenny; margaret maggie peggy meg; patricia pat patty; rebecca becky;
  susan sue susie; deborah debbie deb; barbara barb; jennifer jen jenny; jonathan jon; joshua josh; zachary zach; vincent vince;
  victoria vicky; francis frank; bernard bernie; albert al; alan allan allen; harold hal; randall randy; russell russ; walter walt;
  dmitri dmitry dimitri; sergei sergey; alexei alexey aleksei; vladimir volodymyr; muhammad mohammed mohammad mohamed; mitchell mitch;
  abraham abe; eugene gene; martin marty; nathan nathaniel nate; pamela pam; cynthia cindy; christina chris tina; judith judy;
  kimberly kim; sandra sandy; amanda mandy; stuart stu; terrence terry
`;

const GROUPS = new Map<string, Set<string>>();
for (const line of SHORT_FORMS.split(";")) {
  const group = line.trim().split(/\s+/u);
  for (const name of group) GROUPS.set(name, new Set([...(GROUPS.get(name) ?? []), ...group]));
}

/** Whether two first names can be one person's: equal, an initial of it, or its short form. */
export function sameFirstName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[^\p{L}-]/gu, ""),
  );
  if (x === undefined || y === undefined || x === "" || y === "") return true;
  if (x === y || GROUPS.get(x)?.has(y) === true) return true;
  return (x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0);
}
