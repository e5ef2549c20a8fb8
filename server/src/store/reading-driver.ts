/**
 * Several connections to read by. With one alone a report that gives others
 * their turn in the middle of its work would still hold the only connection,
 * and every queue and statement would wait for the report's last page.
 */
import { type DatabaseConnection, type Driver, type SqliteDatabase, SqliteDriver } from "kysely";

/** Each may keep 2 MB of pages; reading is done in turns, so that more would not be quicker. */
const MOST_CONNECTIONS = 4;

export class ReadingDriver implements Driver {
  readonly #open: () => SqliteDatabase;
  readonly #drivers: SqliteDriver[] = [];
  readonly #idle: SqliteDriver[] = [];
  readonly #inUse = new Map<DatabaseConnection, SqliteDriver>();
  readonly #waiting: ((driver: SqliteDriver) => void)[] = [];
  #isCalling = false;

  constructor(open: () => SqliteDatabase) {
    this.#open = open;
  }

  async init(): Promise<void> {
    this.#idle.push(await this.#addDriver());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const isFirst = this.#waiting.length === 0;
    const driver = (isFirst ? this.#idle.pop() : undefined) ?? (await this.#nextDriver());
    const connection = await driver.acquireConnection();
    this.#inUse.set(connection, driver);
    return connection;
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const driver = this.#driverOf(connection);
    this.#inUse.delete(connection);
    await driver.releaseConnection();
    this.#idle.push(driver);
    this.#callNext();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#driverOf(connection).beginTransaction(connection);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#driverOf(connection).commitTransaction(connection);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#driverOf(connection).rollbackTransaction(connection);
  }

  async destroy(): Promise<void> {
    await Promise.all(this.#drivers.map((driver) => driver.destroy()));
  }

  async #nextDriver(): Promise<SqliteDriver> {
    if (this.#drivers.length < MOST_CONNECTIONS) return await this.#addDriver();
    return await new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #addDriver(): Promise<SqliteDriver> {
    const database = this.#open();
    const driver = new SqliteDriver({ database });
    // At once: whoever asks while it opens must count it.
    this.#drivers.push(driver);
    await driver.init();
    return driver;
  }

  /**
   * One of those who wait, and the next in another turn of the event loop: most
   * readings end in the turn in which they begin, so that fifty handed on at once
   * would be read in one turn, and whoever connects, rules or fetches a script
   * meanwhile would wait for all of them.
   */
  #callNext(): void {
    if (this.#isCalling || this.#waiting.length === 0) return;
    this.#isCalling = true;
    setImmediate(() => {
      this.#isCalling = false;
      const driver = this.#idle.pop();
      if (driver === undefined) return;
      const next = this.#waiting.shift();
      if (next) next(driver);
      else this.#idle.push(driver);
      if (this.#idle.length > 0) this.#callNext();
    });
  }

  #driverOf(connection: DatabaseConnection): SqliteDriver {
    const driver = this.#inUse.get(connection);
    if (driver === undefined) throw new Error("the connection was released");
    return driver;
  }
}
